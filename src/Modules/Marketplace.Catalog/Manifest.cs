using Marketplace.Platform.Modules;

[assembly: Module("Catalog", Description = "Categories, brands, products, prices, stock, freight, and the shop's pages", Dependencies = ["Regions", "Accounts", "Media", "Search", "Suppliers"])]
