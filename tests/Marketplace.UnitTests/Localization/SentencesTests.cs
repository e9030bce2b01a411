using System.Globalization;
using Marketplace.Platform;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Modules;
using Marketplace.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.UnitTests.Localization;

public sealed class SentencesTests
{
    private static readonly Sentences Sentences = new ServiceCollection().AddLogging().AddPlatform().AddInstalledModules().AddModule<Sample.Startup>()
        .BuildServiceProvider().GetRequiredService<Sentences>();

    [Fact]
    public void Of_AViolationOfAModule_IsTheModulesSentence()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");

        Assert.Equal("只有草稿可以改名。", Sentences.Of(new RuleViolation("Only a draft can be renamed.")));
    }

    [Fact]
    public void Of_AViolationWithALocalizedWord_TranslatesTheWordFirst()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");

        var violation = new RuleViolation("This step is not possible any more: the state is “{0}”.", new Localized("SheetStatus.Approved"));

        Assert.Contains("“已通过”", Sentences.Of(violation));
    }

    [Fact]
    public void Of_AViolationWithALocalizedWordInEnglish_HasTheWordInPlainLetters()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");

        var violation = new RuleViolation("The state is “{0}”.", new Localized("DemandStatus.PendingApproval"));

        Assert.Equal("The state is “pending approval”.", Sentences.Of(violation));
    }

    [Fact]
    public void Of_InEnglish_IsTheKeyItself()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en");

        Assert.Equal("Only a draft can be renamed.", Sentences.Of(new RuleViolation("Only a draft can be renamed.")));
    }

    [Fact]
    public void Of_ASentenceNobodyTranslated_IsTheSentenceWithItsArguments()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");

        Assert.Equal("Nobody knows 7.", Sentences.Of("Nobody knows {0}.", 7));
    }
}
