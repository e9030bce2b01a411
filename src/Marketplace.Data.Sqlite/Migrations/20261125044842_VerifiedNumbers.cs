using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Marketplace.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class VerifiedNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Licences_Number",
                table: "Suppliers_Licences",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_ProductCertificates_Number",
                table: "Catalog_ProductCertificates",
                column: "Number");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Suppliers_Licences_Number",
                table: "Suppliers_Licences");

            migrationBuilder.DropIndex(
                name: "IX_Catalog_ProductCertificates_Number",
                table: "Catalog_ProductCertificates");
        }
    }
}
