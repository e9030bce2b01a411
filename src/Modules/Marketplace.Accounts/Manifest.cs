using Marketplace.Platform.Modules;

[assembly: Module("Accounts", Description = "Organisations and their members, actors, the audit trail", Dependencies = ["Regions"])]
