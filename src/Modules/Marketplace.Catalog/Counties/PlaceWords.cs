using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Counties;

/// <summary>Places as cards name them.</summary>
internal static class PlaceWords
{
    extension(IStringLocalizer texts)
    {
        /// <param name="county">The province again where something belongs to all of it.</param>
        public string PlaceOf(string province, string county) => county == province ? province : texts["{1}, {0}", province, county];
    }
}
