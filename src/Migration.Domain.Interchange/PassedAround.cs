using MigrationDomain.Planning;

namespace MigrationDomain.Interchange;

/// <summary>What is passed around names nobody: it is written for the practice or for the public.</summary>
internal static class PassedAround
{
    /// <param name="audience">For whom it would be.</param>
    /// <param name="what">What would be passed around, with its article, for example <c>a picture</c>.</param>
    /// <param name="parameter">The parameter that says so.</param>
    /// <exception cref="ArgumentException">It is for the planner.</exception>
    public static void Check(Audience audience, string what, string parameter)
    {
        if (audience is not (Audience.Practice or Audience.Public))
        {
            throw new ArgumentException($"The audience is the planner, whose sentences name people by their ids; {what} is for the practice or the public.", parameter);
        }
    }
}
