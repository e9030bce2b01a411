using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Home;

/// <summary>What the solar terms are called, and what each says at the top of the front page.</summary>
internal static class SolarTermWords
{
    extension(IStringLocalizer texts)
    {
        public string NameOf(SolarTerm term) => texts[term.Number switch
        {
            0 => "Spring Equinox",
            1 => "Clear and Bright",
            2 => "Grain Rain",
            3 => "Start of Summer",
            4 => "Grain Buds",
            5 => "Grain in Ear",
            6 => "Summer Solstice",
            7 => "Minor Heat",
            8 => "Major Heat",
            9 => "Start of Autumn",
            10 => "End of Heat",
            11 => "White Dew",
            12 => "Autumn Equinox",
            13 => "Cold Dew",
            14 => "Frost's Descent",
            15 => "Start of Winter",
            16 => "Minor Snow",
            17 => "Major Snow",
            18 => "Winter Solstice",
            19 => "Minor Cold",
            20 => "Major Cold",
            21 => "Start of Spring",
            22 => "Rain Water",
            _ => "Awakening of Insects",
        }];

        /// <summary>Two short halves, true all over the country in these two weeks.</summary>
        public string LineOf(SolarTerm term) => texts[term.Number switch
        {
            0 => "Days match nights, and tea is budding.",
            1 => "Clear skies, and the first tea is in.",
            2 => "Rain feeds the grain, shoots are tender.",
            3 => "Summer is here, and beans fill their pods.",
            4 => "Wheat fills out, and loquats turn gold.",
            5 => "Reap the wheat, then plant the rice.",
            6 => "The days are long, and melons are cool.",
            7 => "It is getting hot. Cut a melon.",
            8 => "In the great heat, a bowl of mung beans.",
            9 => "Cool mornings, and appetite is back.",
            10 => "The heat is over, new fruit is on the tree.",
            11 => "White dew falls, and dates turn red.",
            12 => "Day and night are even, rice is cut.",
            13 => "Cold dew falls, persimmons colour.",
            14 => "After the first frost, greens turn sweet.",
            15 => "Winter begins. Fill the cellar.",
            16 => "It is cold now. Have something sweet.",
            17 => "Snow on the hills, a stew on the stove.",
            18 => "The night is long. Eat together.",
            19 => "The coldest days. Make a pot of tea.",
            20 => "New Year is near. Stock the larder.",
            21 => "Spring begins. Taste something fresh.",
            22 => "One rain, and the greens are tender.",
            _ => "Thunder wakes the fields, work begins.",
        }];
    }
}
