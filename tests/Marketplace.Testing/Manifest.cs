using Marketplace.Platform.Modules;

[assembly: Module("Sample", Description = "A module in which every mechanism of the Platform is used once: what tests try them with", Dependencies = ["Accounts", "Search"])]
