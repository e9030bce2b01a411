namespace Marketplace.Testing.Builders;

/// <summary>Entities by state: <c>A.Sheet().Submitted().Build()</c>.</summary>
internal static class A
{
    public static SheetBuilder Sheet() => new();
}
