using Marketplace.Platform.Modules;

[assembly: Module("Regions", Description = "Divisions, the list of the 832 counties, key counties, the working-day calendar")]
