using Marketplace.Platform.Events;

namespace Marketplace.UnitTests.Events;

public sealed class ChangeCursorTests
{
    [Fact]
    public void Parse_OfItsText_IsTheCursor()
    {
        var cursor = new ChangeCursor(ulong.MaxValue, 42);

        Assert.Equal(cursor, ChangeCursor.Parse(cursor.ToString()));
    }
}
