using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Marketplace.Data.Sqlite;

/// <summary>SQLite has no moments: as UTC ticks they compare and sort.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
