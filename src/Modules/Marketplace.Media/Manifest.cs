using Marketplace.Platform.Modules;

[assembly: Module("Media", Description = "Pictures: stored once by their content, served in a few fixed sizes", Dependencies = ["Accounts"])]
