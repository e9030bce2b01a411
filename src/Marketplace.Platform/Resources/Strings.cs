namespace Marketplace.Platform.Resources;

/// <summary>Marks the texts beside it: keys are the English sentences, <c>Strings.zh-CN.resx</c> has the Chinese ones.</summary>
public sealed class Strings;
