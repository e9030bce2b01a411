using Marketplace.Platform.Modules;

[assembly: Module("Suppliers", Description = "The directory of suppliers: who they are, their licences, and for whom they may sell", Dependencies = ["Regions", "Accounts"])]
