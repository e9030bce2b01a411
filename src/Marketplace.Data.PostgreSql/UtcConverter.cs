using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Marketplace.Data.PostgreSql;

/// <summary><c>timestamptz</c> takes moments of offset zero only.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(moment => moment.ToUniversalTime(), moment => moment);
