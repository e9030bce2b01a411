using Marketplace.Platform.Modules;

[assembly: Module("Search", Description = "Finds what people type, counts facets, suggests while typing; keeps the index in step with the database", Dependencies = ["Accounts"])]
