namespace Market.Resources;

/// <summary>Marks the shop's texts: keys are the English sentences, <c>Strings.zh-CN.resx</c> has the Chinese ones.</summary>
public sealed class Strings;
