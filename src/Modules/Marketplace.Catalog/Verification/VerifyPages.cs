using System.Globalization;
using System.Text;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Marketplace.Platform.Data;
using Marketplace.Platform.Localization;
using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;
using Microsoft.EntityFrameworkCore;

namespace Marketplace.Catalog.Verification;

/// <summary>Looks a number up wherever it may be registered.</summary>
internal sealed class VerifyPages(MarketplaceDbContext db, ProductPages products, ISuppliers suppliers, IRegions regions, TimeProvider clock)
{
    private const int Longest = 50;
    private const int MostProducts = 5;

    /// <param name="typed">As it stands on paper: in full width, with blanks, in small letters.</param>
    public async Task<VerifyPage> FindAsync(string typed, Destination destination, CancellationToken cancellation)
    {
        var number = Tidy(typed);
        return number.Any(char.IsAsciiDigit)
            ? new(number, await SuppliersOfAsync(number, cancellation), await ProductsOfAsync(number, destination, cancellation))
            : new(number, [], []);
    }

    /// <summary>Capital letters of normal width without blanks: so all numbers are written.</summary>
    internal static string Tidy(string typed)
    {
        var tidy = string.Concat((typed.Length > Longest ? typed[..Longest] : typed).Normalize(NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character)));
        return tidy.ToUpperInvariant();
    }

    private async Task<IReadOnlyList<VerifiedSupplier>> SuppliersOfAsync(string number, CancellationToken cancellation)
    {
        var map = await regions.MapAsync(cancellation);
        var verified = new List<VerifiedSupplier>();
        foreach (var supplier in await suppliers.OfNumberAsync(number, cancellation))
        {
            var profile = await suppliers.FindProfileAsync(supplier.Number, cancellation);
            var licence = profile?.Licences.FirstOrDefault(licence => licence.Number == number);
            verified.Add(new(supplier, profile, map.PathOf(supplier.Adcode), map.IsListed(supplier.Adcode), licence, licence?.ValidUntil is not { } until || until >= clock.Today()));
        }

        return verified;
    }

    private async Task<IReadOnlyList<VerifiedProduct>> ProductsOfAsync(string number, Destination destination, CancellationToken cancellation)
    {
        var certified = await db.Set<ProductCertificate>().AsNoTracking().Where(certificate => certificate.Number == number)
            .Join(db.Products, certificate => certificate.ProductId, product => product.Id, (certificate, product) => new { product.Number, Certificate = (ProductCertificate?)certificate })
            .OrderBy(pair => pair.Number).Take(MostProducts).ToListAsync(cancellation);
        if (long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var own))
        {
            certified.Insert(0, new { Number = own, Certificate = (ProductCertificate?)null });
        }

        var verified = new List<VerifiedProduct>();
        foreach (var pair in certified)
        {
            if (await products.FindAsync(pair.Number, destination, cancellation) is { } page)
            {
                verified.Add(new(page, pair.Certificate, pair.Certificate?.IsValidOn(clock.Today()) == true));
            }
        }

        return verified;
    }
}
