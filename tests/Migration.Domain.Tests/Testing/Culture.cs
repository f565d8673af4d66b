using System.Globalization;

namespace MigrationDomain.Testing;

/// <summary>Runs something as on a machine of another culture.</summary>
public static class Culture
{
    public static void Run(string name, Action action) => Run(
        name,
        () =>
        {
            action();
            return true;
        });

    public static T Run<T>(string name, Func<T> function)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo language = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return function();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = language;
        }
    }
}
