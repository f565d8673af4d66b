using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace MigrationDomain.Architecture;

public sealed class TypeConventionTests
{
    private static readonly Type[] Mutable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedSet<>), typeof(SortedDictionary<,>), typeof(Queue<>), typeof(Stack<>),
        typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>), typeof(IList), typeof(ICollection), typeof(IDictionary),
        typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyDictionary<,>), typeof(IReadOnlySet<>), typeof(Memory<>),
    ];

    [Fact]
    public void No_class_can_be_derived_from_elsewhere() => PublicTypes.All
        .Where(type => type.IsClass && !type.IsSealed)
        .Where(type => !type.IsAbstract || type.GetConstructors(PublicTypes.Declared).Any(PublicTypes.IsVisible))
        .Should().BeEmpty("a class is sealed or static, or abstract with constructors of our own");

    [Fact]
    public void No_property_can_be_set_after_construction() => PublicTypes.All
        .SelectMany(type => type.GetProperties(PublicTypes.Declared))
        .Where(property => property.SetMethod is { } setter && PublicTypes.IsVisible(setter) && !IsInit(setter))
        .Select(Name).Should().BeEmpty();

    [Fact]
    public void No_field_is_public_but_constants_and_enumeration_values() => PublicTypes.All
        .SelectMany(type => type.GetFields(PublicTypes.Declared))
        .Where(field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsLiteral && !field.IsSpecialName)
        .Select(Name).Should().BeEmpty();

    // A span is the caller's own memory, lent for the length of a call to be written to: it cannot be kept, so it is no such collection.
    [Fact]
    public void No_mutable_collection_is_handed_in_or_out() => PublicTypes.All
        .SelectMany(type => type.GetMembers(PublicTypes.Declared))
        .Where(member => Mentioned(member).SelectMany(Unwrapped).Any(IsMutable))
        .Select(Name).Should().BeEmpty("collections come in as IEnumerable and go out immutable");

    [Fact]
    public void Every_type_writes_its_own_ToString() => PublicTypes.All
        .Where(type => !type.IsEnum && !type.IsInterface && !(type.IsAbstract && type.IsSealed) && !typeof(Exception).IsAssignableFrom(type))
        .Where(type => WriterOf(type) is not { } toString || PublicTypes.IsGenerated(toString) || toString.DeclaringType == typeof(object) || toString.DeclaringType == typeof(ValueType))
        .Should().BeEmpty("a synthesised text follows the culture");

    [Fact]
    public void No_text_looks_synthesised()
    {
        object[] some =
        [
            Some.Template, .. Some.Template.Milestones, .. Some.Template.Phases, .. Some.Template.Notices, .. Some.Template.Windows, .. Some.Template.Activities,
            .. Some.Template.Roles, .. Some.Template.Sequences, .. Some.Template.AvoidPeriods, .. Some.Template.Rules(), Some.Template.Edition, Some.Must, Some.Guide,
            Some.Calendar, Some.GoLive, new Rules.NoticePeriod(Rules.DateOffset.Days(35)), new Rules.Fault("here", "Wrong."),
        ];
        some.Where(thing => $"{thing}".Contains("{ ", StringComparison.Ordinal) || $"{thing}".Contains(thing.GetType().Name + " ", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void No_public_record_is_positional() => PublicTypes.All
        .Where(type => type.GetMethod("Deconstruct", PublicTypes.Declared) is { } method && PublicTypes.IsGenerated(method))
        .Should().BeEmpty("positions of members are no contract");

    private static MethodInfo? WriterOf(Type type) => type.GetMethod(nameof(ToString), Type.EmptyTypes);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutable(Type type) =>
        type.IsArray || Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static IEnumerable<Type> Unwrapped(Type type) => [type, .. type.GetGenericArguments().SelectMany(Unwrapped)];

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        MethodBase { IsPublic: false, IsFamily: false, IsFamilyOrAssembly: false } => [],
        MethodInfo method => [method.ReturnType, .. Handed(method)],
        ConstructorInfo constructor => Handed(constructor),
        PropertyInfo property when property.GetMethod is { } getter && PublicTypes.IsVisible(getter) => [property.PropertyType],
        _ => [],
    };

    private static IEnumerable<Type> Handed(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static string Name(MemberInfo member) => $"{member.DeclaringType}.{member.Name}";
}
