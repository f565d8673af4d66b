using System.Reflection;

namespace MigrationDomain.Architecture;

/// <summary>Type names as a C# author writes them, with question marks where null is allowed.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
    };

    internal static string Of(ParameterInfo parameter) => Of(new NullabilityInfoContext().Create(parameter));

    internal static string Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property));

    internal static string Of(FieldInfo field) => Of(new NullabilityInfoContext().Create(field));

    internal static string Of(Type type) => Nullable.GetUnderlyingType(type) is { } value
        ? $"{Of(value)}?"
        : Name(type) + Arguments(type.GetGenericArguments());

    internal static string Arguments(IEnumerable<Type> types) => Bracketed(types.Select(Of));

    private static string Of(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Of(value)}?";
        }

        string mark = info.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        return info.ElementType is { } element
            ? $"{Of(element)}[]{mark}"
            : Name(type) + Bracketed(type.IsGenericType ? info.GenericTypeArguments.Select(Of) : []) + mark;
    }

    private static string Bracketed(IEnumerable<string> names)
    {
        string list = string.Join(", ", names);
        return list.Length == 0 ? "" : $"<{list}>";
    }

    private static string Name(Type type) => Keywords.TryGetValue(type, out string? keyword) ? keyword : type.Name.Split('`')[0];
}
