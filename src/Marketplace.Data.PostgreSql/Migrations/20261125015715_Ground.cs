using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Marketplace.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Ground : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts_OrganisationKinds",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_OrganisationKinds", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Accounts_Users",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Mobile = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DisplayName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    IsBlocked = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_Users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_Brands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Adcode = table.Column<int>(type: "integer", nullable: false),
                    RequiresAuthorization = table.Column<bool>(type: "boolean", nullable: false),
                    Holder = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Story = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Promise = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Goods = table.Column<string[]>(type: "text[]", nullable: false),
                    Evidence = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_Brands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_Categories",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    PackingUnit = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    ShelfLife = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Storage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ColdChain = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    VatRate = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SelfProducedExempt = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    TaxCode = table.Column<string>(type: "character varying(19)", maxLength: 19, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_Categories", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_CountySeasons",
                columns: table => new
                {
                    Adcode = table.Column<int>(type: "integer", nullable: false),
                    Good = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    PickFrom = table.Column<int>(type: "integer", nullable: false),
                    PickTo = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<int>(type: "integer", nullable: false),
                    To = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_CountySeasons", x => new { x.Adcode, x.Good });
                });

            migrationBuilder.CreateTable(
                name: "Catalog_CountyStories",
                columns: table => new
                {
                    Adcode = table.Column<int>(type: "integer", nullable: false),
                    Lead = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Story = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_CountyStories", x => x.Adcode);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_Covers",
                columns: table => new
                {
                    Of = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    AlternativeText = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_Covers", x => new { x.Of, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "Catalog_FreightTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupplierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Rules = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_FreightTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Audit",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Entity = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    EntityId = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    From = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    To = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Audit", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Changes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Topic = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false),
                    TransactionId = table.Column<ulong>(type: "xid8", nullable: false, defaultValueSql: "pg_current_xact_id()")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Changes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_HealthProbe",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    WrittenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_HealthProbe", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_HumanNumbers",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_HumanNumbers", x => new { x.Kind, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "Platform_Identity",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Identity = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Identity", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Jobs",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    NextDueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LeasedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    LeasedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastStartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastDuration = table.Column<long>(type: "bigint", nullable: true),
                    LastResult = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    LastError = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Jobs", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Platform_Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Event = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Handler = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Payload = table.Column<string>(type: "text", nullable: false),
                    RaisedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    DoneAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LeasedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Platform_RecipeRuns",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    Done = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FinishedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Platform_RecipeRuns", x => new { x.Name, x.Hash });
                });

            migrationBuilder.CreateTable(
                name: "Regions_Divisions",
                columns: table => new
                {
                    Adcode = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ShortName = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ParentAdcode = table.Column<int>(type: "integer", nullable: true),
                    Longitude = table.Column<double>(type: "double precision", nullable: true),
                    Latitude = table.Column<double>(type: "double precision", nullable: true),
                    Pinyin = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Initials = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions_Divisions", x => x.Adcode);
                });

            migrationBuilder.CreateTable(
                name: "Regions_Holidays",
                columns: table => new
                {
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions_Holidays", x => x.Date);
                });

            migrationBuilder.CreateTable(
                name: "Regions_KeyCounties",
                columns: table => new
                {
                    Adcode = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsKey = table.Column<bool>(type: "boolean", nullable: false),
                    Basis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions_KeyCounties", x => new { x.Adcode, x.Level });
                });

            migrationBuilder.CreateTable(
                name: "Regions_ListedCounties",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Adcode = table.Column<int>(type: "integer", nullable: false),
                    NameAsListed = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    AdcodeAsListed = table.Column<int>(type: "integer", nullable: false),
                    Part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    YearRemoved = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions_ListedCounties", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Search_Synonyms",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Head = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Terms = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Search_Synonyms", x => new { x.Kind, x.Head });
                });

            migrationBuilder.CreateTable(
                name: "Suppliers_Suppliers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectType = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreditCode = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    Adcode = table.Column<int>(type: "integer", nullable: false),
                    Township = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Village = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    EstablishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    BusinessScope = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Introduction = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    IsDemo = table.Column<bool>(type: "boolean", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppliers_Suppliers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Accounts_Organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Adcode = table.Column<int>(type: "integer", nullable: false),
                    CreditCode = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Path = table.Column<string>(type: "character varying(330)", maxLength: 330, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_Organisations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_Organisations_Accounts_OrganisationKinds_Kind",
                        column: x => x.Kind,
                        principalTable: "Accounts_OrganisationKinds",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Accounts_Organisations_Accounts_Organisations_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Accounts_Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Accounts_PermissionSets",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Permissions = table.Column<string[]>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_PermissionSets", x => new { x.Kind, x.Code });
                    table.ForeignKey(
                        name: "FK_Accounts_PermissionSets_Accounts_OrganisationKinds_Kind",
                        column: x => x.Kind,
                        principalTable: "Accounts_OrganisationKinds",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_BrandUsers",
                columns: table => new
                {
                    BrandId = table.Column<Guid>(type: "uuid", nullable: false),
                    SupplierId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_BrandUsers", x => new { x.BrandId, x.SupplierId });
                    table.ForeignKey(
                        name: "FK_Catalog_BrandUsers_Catalog_Brands_BrandId",
                        column: x => x.BrandId,
                        principalTable: "Catalog_Brands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_CategoryAttributes",
                columns: table => new
                {
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    NameZh = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    NameEn = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Choices = table.Column<string[]>(type: "text[]", nullable: false),
                    IsRequired = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_CategoryAttributes", x => new { x.CategoryCode, x.Code });
                    table.ForeignKey(
                        name: "FK_Catalog_CategoryAttributes_Catalog_Categories_CategoryCode",
                        column: x => x.CategoryCode,
                        principalTable: "Catalog_Categories",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_StandardGoods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Variety = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Specification = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Grade = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Processing = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    BaseUnit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_StandardGoods", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Catalog_StandardGoods_Catalog_Categories_CategoryCode",
                        column: x => x.CategoryCode,
                        principalTable: "Catalog_Categories",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Suppliers_Licences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SupplierId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppliers_Licences", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Suppliers_Licences_Suppliers_Suppliers_SupplierId",
                        column: x => x.SupplierId,
                        principalTable: "Suppliers_Suppliers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Suppliers_Mandates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AgentId = table.Column<Guid>(type: "uuid", nullable: false),
                    PrincipalId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Suppliers_Mandates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Suppliers_Mandates_Suppliers_Suppliers_AgentId",
                        column: x => x.AgentId,
                        principalTable: "Suppliers_Suppliers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Suppliers_Mandates_Suppliers_Suppliers_PrincipalId",
                        column: x => x.PrincipalId,
                        principalTable: "Suppliers_Suppliers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Accounts_Members",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    PermissionSets = table.Column<string[]>(type: "text[]", nullable: false),
                    Since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts_Members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Accounts_Members_Accounts_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Accounts_Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Accounts_Members_Accounts_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_Products",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    SupplierId = table.Column<Guid>(type: "uuid", nullable: false),
                    PrincipalId = table.Column<Guid>(type: "uuid", nullable: true),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsSellerActive = table.Column<bool>(type: "boolean", nullable: false),
                    ListedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    CategoryCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Specification = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Subtitle = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Variety = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Grade = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Processing = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    PackingUnit = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    NetContent = table.Column<long>(type: "bigint", nullable: false),
                    BaseUnit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GrossGrams = table.Column<long>(type: "bigint", nullable: false),
                    Brands = table.Column<string[]>(type: "text[]", nullable: false),
                    OriginAdcode = table.Column<int>(type: "integer", nullable: false),
                    OriginTownship = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    OriginVillage = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    OriginExplanation = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ShipFromAdcode = table.Column<int>(type: "integer", nullable: false),
                    DispatchDays = table.Column<int>(type: "integer", nullable: false),
                    ShelfLifeDays = table.Column<int>(type: "integer", nullable: true),
                    Storage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StorageNote = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ColdChain = table.Column<bool>(type: "boolean", nullable: false),
                    LicenceNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    LicenceExemption = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Ingredients = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Allergens = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StandardCode = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Price = table.Column<long>(type: "bigint", nullable: false),
                    MinOrder = table.Column<int>(type: "integer", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    VatRate = table.Column<int>(type: "integer", nullable: false),
                    VatExemption = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FreightTemplateId = table.Column<Guid>(type: "uuid", nullable: false),
                    Scenes = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Attributes = table.Column<string>(type: "text", nullable: false),
                    FreshnessPromise = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StandardGoodId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_Products", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Catalog_Products_Catalog_Categories_CategoryCode",
                        column: x => x.CategoryCode,
                        principalTable: "Catalog_Categories",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Catalog_Products_Catalog_FreightTemplates_FreightTemplateId",
                        column: x => x.FreightTemplateId,
                        principalTable: "Catalog_FreightTemplates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Catalog_Products_Catalog_StandardGoods_StandardGoodId",
                        column: x => x.StandardGoodId,
                        principalTable: "Catalog_StandardGoods",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_PriceChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    From = table.Column<long>(type: "bigint", nullable: true),
                    To = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_PriceChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Catalog_PriceChanges_Catalog_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Catalog_Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_ProductCertificates",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_ProductCertificates", x => new { x.ProductId, x.Kind });
                    table.ForeignKey(
                        name: "FK_Catalog_ProductCertificates_Catalog_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Catalog_Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_ProductPictures",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    AlternativeText = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_ProductPictures", x => new { x.ProductId, x.Position });
                    table.ForeignKey(
                        name: "FK_Catalog_ProductPictures_Catalog_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Catalog_Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_ProductTiers",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromPacks = table.Column<int>(type: "integer", nullable: false),
                    Price = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_ProductTiers", x => new { x.ProductId, x.FromPacks });
                    table.ForeignKey(
                        name: "FK_Catalog_ProductTiers_Catalog_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Catalog_Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Catalog_Stock",
                columns: table => new
                {
                    ProductId = table.Column<Guid>(type: "uuid", nullable: false),
                    Available = table.Column<long>(type: "bigint", nullable: false),
                    Held = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Catalog_Stock", x => x.ProductId);
                    table.CheckConstraint("CK_Catalog_Stock_Available", "\"Available\" >= 0");
                    table.CheckConstraint("CK_Catalog_Stock_Held", "\"Held\" >= 0");
                    table.ForeignKey(
                        name: "FK_Catalog_Stock_Catalog_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Catalog_Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Platform_HealthProbe",
                columns: new[] { "Id", "WrittenAt" },
                values: new object[] { 1, new DateTimeOffset(new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)) });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Members_OrganisationId_UserId",
                table: "Accounts_Members",
                columns: new[] { "OrganisationId", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Members_UserId",
                table: "Accounts_Members",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Organisations_CreditCode",
                table: "Accounts_Organisations",
                column: "CreditCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Organisations_Kind",
                table: "Accounts_Organisations",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Organisations_ParentId",
                table: "Accounts_Organisations",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Organisations_Path",
                table: "Accounts_Organisations",
                column: "Path");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_Users_Mobile",
                table: "Accounts_Users",
                column: "Mobile",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_Brands_Adcode",
                table: "Catalog_Brands",
                column: "Adcode");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_Brands_Slug",
                table: "Catalog_Brands",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_BrandUsers_SupplierId",
                table: "Catalog_BrandUsers",
                column: "SupplierId");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_FreightTemplates_SupplierId_Code",
                table: "Catalog_FreightTemplates",
                columns: new[] { "SupplierId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_PriceChanges_ProductId_At",
                table: "Catalog_PriceChanges",
                columns: new[] { "ProductId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_Products_CategoryCode",
                table: "Catalog_Products",
                column: "CategoryCode");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_Products_FreightTemplateId",
                table: "Catalog_Products",
                column: "FreightTemplateId");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_Products_Number",
                table: "Catalog_Products",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_Products_OriginAdcode",
                table: "Catalog_Products",
                column: "OriginAdcode");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_Products_StandardGoodId",
                table: "Catalog_Products",
                column: "StandardGoodId");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_Products_SupplierId",
                table: "Catalog_Products",
                column: "SupplierId");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_StandardGoods_CategoryCode",
                table: "Catalog_StandardGoods",
                column: "CategoryCode");

            migrationBuilder.CreateIndex(
                name: "IX_Catalog_StandardGoods_Key",
                table: "Catalog_StandardGoods",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Audit_EntityId_At",
                table: "Platform_Audit",
                columns: new[] { "EntityId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Changes_TransactionId_Id",
                table: "Platform_Changes",
                columns: new[] { "TransactionId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Outbox_DoneAt",
                table: "Platform_Outbox",
                column: "DoneAt",
                filter: "\"DoneAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Platform_Outbox_DueAt",
                table: "Platform_Outbox",
                column: "DueAt",
                filter: "\"DoneAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_ListedCounties_AdcodeAsListed",
                table: "Regions_ListedCounties",
                column: "AdcodeAsListed",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Licences_SupplierId_Kind_Number",
                table: "Suppliers_Licences",
                columns: new[] { "SupplierId", "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Mandates_AgentId_PrincipalId_From",
                table: "Suppliers_Mandates",
                columns: new[] { "AgentId", "PrincipalId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Mandates_PrincipalId",
                table: "Suppliers_Mandates",
                column: "PrincipalId");

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Suppliers_Adcode",
                table: "Suppliers_Suppliers",
                column: "Adcode");

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Suppliers_CreditCode",
                table: "Suppliers_Suppliers",
                column: "CreditCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Suppliers_Number",
                table: "Suppliers_Suppliers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Suppliers_Suppliers_OrganisationId",
                table: "Suppliers_Suppliers",
                column: "OrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Accounts_Members");

            migrationBuilder.DropTable(
                name: "Accounts_PermissionSets");

            migrationBuilder.DropTable(
                name: "Catalog_BrandUsers");

            migrationBuilder.DropTable(
                name: "Catalog_CategoryAttributes");

            migrationBuilder.DropTable(
                name: "Catalog_CountySeasons");

            migrationBuilder.DropTable(
                name: "Catalog_CountyStories");

            migrationBuilder.DropTable(
                name: "Catalog_Covers");

            migrationBuilder.DropTable(
                name: "Catalog_PriceChanges");

            migrationBuilder.DropTable(
                name: "Catalog_ProductCertificates");

            migrationBuilder.DropTable(
                name: "Catalog_ProductPictures");

            migrationBuilder.DropTable(
                name: "Catalog_ProductTiers");

            migrationBuilder.DropTable(
                name: "Catalog_Stock");

            migrationBuilder.DropTable(
                name: "Platform_Audit");

            migrationBuilder.DropTable(
                name: "Platform_Changes");

            migrationBuilder.DropTable(
                name: "Platform_HealthProbe");

            migrationBuilder.DropTable(
                name: "Platform_HumanNumbers");

            migrationBuilder.DropTable(
                name: "Platform_Identity");

            migrationBuilder.DropTable(
                name: "Platform_Jobs");

            migrationBuilder.DropTable(
                name: "Platform_Outbox");

            migrationBuilder.DropTable(
                name: "Platform_RecipeRuns");

            migrationBuilder.DropTable(
                name: "Regions_Divisions");

            migrationBuilder.DropTable(
                name: "Regions_Holidays");

            migrationBuilder.DropTable(
                name: "Regions_KeyCounties");

            migrationBuilder.DropTable(
                name: "Regions_ListedCounties");

            migrationBuilder.DropTable(
                name: "Search_Synonyms");

            migrationBuilder.DropTable(
                name: "Suppliers_Licences");

            migrationBuilder.DropTable(
                name: "Suppliers_Mandates");

            migrationBuilder.DropTable(
                name: "Accounts_Organisations");

            migrationBuilder.DropTable(
                name: "Accounts_Users");

            migrationBuilder.DropTable(
                name: "Catalog_Brands");

            migrationBuilder.DropTable(
                name: "Catalog_Products");

            migrationBuilder.DropTable(
                name: "Suppliers_Suppliers");

            migrationBuilder.DropTable(
                name: "Accounts_OrganisationKinds");

            migrationBuilder.DropTable(
                name: "Catalog_FreightTemplates");

            migrationBuilder.DropTable(
                name: "Catalog_StandardGoods");

            migrationBuilder.DropTable(
                name: "Catalog_Categories");
        }
    }
}
