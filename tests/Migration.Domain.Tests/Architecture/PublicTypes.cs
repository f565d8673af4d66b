using System.Reflection;
using System.Runtime.CompilerServices;

namespace MigrationDomain.Architecture;

/// <summary>What users of the packages see.</summary>
internal static class PublicTypes
{
    internal const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The public types of the core, by full name.</summary>
    internal static IReadOnlyList<Type> OfCore { get; } = Of(typeof(Rules.DateRule));

    /// <summary>The public types of the interchange, by full name.</summary>
    internal static IReadOnlyList<Type> OfInterchange { get; } = Of(typeof(Interchange.Loss));

    /// <summary>The public types of both packages.</summary>
    internal static IReadOnlyList<Type> All { get; } = [.. OfCore, .. OfInterchange];

    /// <summary>Whether code of another assembly can see a method or constructor.</summary>
    internal static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Whether the compiler wrote a member, as it does for records.</summary>
    internal static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static Type[] Of(Type one) => [.. one.Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];
}
