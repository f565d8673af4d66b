using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange;

/// <summary>All that a value says: every public property of it and of what it holds, so that nothing can be forgotten when values are compared.</summary>
internal static class Everything
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Properties = new();

    internal static string In(object? value)
    {
        StringBuilder text = new();
        Add(text, value, 0);
        return text.ToString();
    }

    private static void Add(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null or string or bool or int or Enum:
                text.Append(value ?? "nothing").Append('\n');
                break;
            case DateInterval days:
                text.Append(Invariant($"{days.Start:R} to {days.End:R}\n"));
                break;
            case MigrationTemplate stock when depth > 0 && StandardTemplates.All.Any(known => ReferenceEquals(known, stock)):
                text.Append("stock ").Append(stock.Key).Append(' ').Append(stock.Edition.Key).Append('\n');
                break;
            case IEnumerable list:
                text.Append("list\n");
                foreach (object? entry in list)
                {
                    Add(text.Append(' ', depth), entry, depth + 1);
                }

                break;
            case { } other when other.GetType().Namespace!.StartsWith("MigrationDomain", StringComparison.Ordinal):
                PropertyInfo[] properties = Properties.GetOrAdd(other.GetType(), type => [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)]);
                text.Append(properties.Length == 0 ? other : other.GetType().Name).Append('\n');
                foreach (PropertyInfo property in properties)
                {
                    Add(text.Append(' ', depth).Append(property.Name).Append(' '), property.GetValue(other), depth + 1);
                }

                break;
            default:
                text.Append(Invariant($"{value}")).Append('\n');
                break;
        }
    }
}
