using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.UnitTests.Architecture;

public sealed class OpenActionsTests
{
    public static TheoryData<string> Modules => InstalledModule.Names;

    [Theory, MemberData(nameof(Modules))]
    public void Action_SaysWhoMayCallIt(string module) => Assert.Empty(OpenActions.In(InstalledModule.Named(module).Assembly));

    [Fact]
    public void Action_OfThePlatformSaysWhoMayCallIt() => Assert.Empty(OpenActions.In(typeof(Platform.Data.Entity).Assembly));

    [Fact]
    public void Action_ThatDoesNotSayIsFound() => Assert.Equal([$"{typeof(Careless).FullName}.{nameof(Careless.Anyone)}"], OpenActions.In(typeof(Careless).Assembly));

    private sealed class Careless : Controller
    {
        public IActionResult Anyone() => Ok();

        [AllowAnonymous]
        public IActionResult Everyone() => Ok();

        [NonAction]
        public IActionResult NoAction() => Ok();
    }
}
