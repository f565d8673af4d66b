namespace MigrationDomain.Interchange.Svg;

/// <summary>The colours of the NHS as used in pictures and reports. Tests compute the contrast of every pair that meets.</summary>
internal static class Ink
{
    public const string Paper = "#ffffff";
    public const string Band = "#e8edee";
    public const string Rule = "#d8dde0";
    public const string Text = "#212b32";
    public const string Quiet = "#4c6272";
    public const string Phase = "#005eb8";
    public const string Window = "#006747";
    public const string Notice = "#330072";
    public const string Milestone = "#003087";
    public const string Bad = "#d5281b";
    public const string Good = "#006747";
    public const string Warning = "#ffb81c";
    public const string Today = "#7c2855";
}
