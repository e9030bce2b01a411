namespace Desk.Resources;

/// <summary>Marks the console's texts: keys are the English sentences, <c>Strings.zh-CN.resx</c> has the Chinese ones.</summary>
public sealed class Strings;
