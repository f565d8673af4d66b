using System.Reflection;
using System.Runtime.CompilerServices;

namespace MigrationDomain.Architecture;

/// <summary>Prints what users of the core see, a line for each member, sorted.</summary>
internal static class PublicApi
{
    private const string Indent = "\n    ";

    /// <summary>A type with its members; what the compiler writes for a record is left out.</summary>
    internal static string Describe(Type type)
    {
        IEnumerable<string> members = type.IsEnum
            ? Enum.GetNames(type).Select(name => Invariant($"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}"))
            : type.GetMembers(PublicTypes.Declared).Where(member => !PublicTypes.IsGenerated(member)).Select(Member).OfType<string>().Order(StringComparer.Ordinal);
        return $"{string.Concat(new[] { Head(type) }.Concat(members.Select(member => Indent + member)))}\n";
    }

    private static string Head(Type type)
    {
        IEnumerable<string> bases = type.IsEnum
            ? []
            : new[] { type.BaseType }.Where(parent => parent != typeof(object) && parent != typeof(ValueType)).OfType<Type>()
                .Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []))
                .Select(ApiNames.Of).Order(StringComparer.Ordinal);
        string colon = bases.Any() ? " : " : "";
        return $"{Kind(type)} {type.Namespace}.{ApiNames.Of(type)}{colon}{string.Join(", ", bases)}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (IsRecord(type) ? "record struct" : "struct"),
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => IsRecord(type) ? "abstract record" : "abstract class",
        _ => (type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class"),
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", PublicTypes.Declared) is not null;

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when PublicTypes.IsVisible(constructor) => $"{Access(constructor)}{ApiNames.Of(constructor.DeclaringType!)}({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when PublicTypes.IsVisible(method) =>
            $"{Modifiers(method)}{ApiNames.Of(method.ReturnParameter)} {method.Name}{ApiNames.Arguments(method.GetGenericArguments())}({Parameters(method)})",
        MethodInfo method when method.Name.StartsWith("op_", StringComparison.Ordinal) => $"static {ApiNames.Of(method.ReturnParameter)} {method.Name}({Parameters(method)})",
        PropertyInfo property when property.GetMethod is { } getter && PublicTypes.IsVisible(getter) => Property(property, getter),
        FieldInfo { IsPublic: true } field => $"{(field.IsLiteral ? "const" : "static")} {ApiNames.Of(field)} {field.Name} = {Literal(field.GetValue(null))}",
        EventInfo e => $"event {e.Name}",
        _ => null,
    };

    private static string Property(PropertyInfo property, MethodInfo getter)
    {
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        string name = property.GetIndexParameters().Length == 0 ? property.Name : $"this[{Parameters(getter)}]";
        bool isInit = property.SetMethod is { } setter && PublicTypes.IsVisible(setter);
        return $"{Modifiers(getter)}{required}{ApiNames.Of(property)} {name} {{ get;{(isInit ? " init;" : "")} }}";
    }

    private static string Modifiers(MethodInfo method)
    {
        bool isOverride = method.GetBaseDefinition().DeclaringType != method.DeclaringType;
        string how = method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsFinal: true } when isOverride => "sealed override ",
            _ when isOverride => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return Access(method) + how;
    }

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        bool isParams = parameter.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute");
        string passing = (isParams, parameter.IsOut, parameter.ParameterType.IsByRef) switch
        {
            (true, _, _) => "params ",
            (_, true, _) => "out ",
            (_, _, true) => "ref ",
            _ => "",
        };
        string standard = parameter.HasDefaultValue ? $" = {Default(parameter)}" : "";
        return $"{passing}{ApiNames.Of(parameter)} {parameter.Name}{standard}";
    }

    private static string Default(ParameterInfo parameter) =>
        parameter.ParameterType.IsEnum ? Literal(Enum.ToObject(parameter.ParameterType, parameter.DefaultValue!)) : Literal(parameter.DefaultValue);

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        Enum => $"{value.GetType().Name}.{value}",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
