namespace Marketplace.Search.Abstractions;

/// <summary>What a unit price is the price of.</summary>
public enum SearchUnit { Kilogram, Litre, Piece }
