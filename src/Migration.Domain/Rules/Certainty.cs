namespace MigrationDomain.Rules;

/// <summary>How sure the figure of a rule is.</summary>
public enum Certainty
{
    /// <summary>The source says must, at least, or states it as the standard.</summary>
    Must,

    /// <summary>The source gives it as an example or a usual value.</summary>
    May,

    /// <summary>Agreed locally.</summary>
    LocalCustom,

    /// <summary>No source gives a figure: this library's own conservative default.</summary>
    OurDefault,

    /// <summary>An earlier edition gave it, this edition no longer does or could not be read; kept until somebody confirms it.</summary>
    Unverified,
}
