using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Sorts milestones so that each comes after those its rule counts from, and names a cycle where that cannot be.</summary>
internal sealed class TemplateOrder
{
    private readonly Dictionary<MilestoneKey, MilestoneTemplate> _byKey = [];
    private readonly HashSet<MilestoneKey> _done = [];
    private readonly List<MilestoneKey> _path = [];
    private readonly ImmutableArray<MilestoneTemplate>.Builder _order = ImmutableArray.CreateBuilder<MilestoneTemplate>();
    private readonly ImmutableArray<string>.Builder _cycles = ImmutableArray.CreateBuilder<string>();

    private TemplateOrder()
    {
    }

    /// <summary>The order, stable with the order given, and each cycle as "a, b, a". Unknown and repeated keys are passed over.</summary>
    public static (ImmutableArray<MilestoneTemplate> Order, ImmutableArray<string> Cycles) Sort(ImmutableArray<MilestoneTemplate> milestones)
    {
        TemplateOrder sorting = new();
        foreach (MilestoneTemplate milestone in milestones)
        {
            sorting._byKey.TryAdd(milestone.Key, milestone);
        }

        foreach (MilestoneTemplate milestone in milestones)
        {
            sorting.Visit(milestone.Key);
        }

        return (sorting._order.ToImmutable(), sorting._cycles.ToImmutable());
    }

    private void Visit(MilestoneKey key)
    {
        int seen = _path.IndexOf(key);
        if (seen >= 0)
        {
            _cycles.Add(string.Join(", ", _path.Skip(seen).Append(key)));
            return;
        }

        if (_done.Contains(key) || !_byKey.TryGetValue(key, out MilestoneTemplate? milestone))
        {
            return;
        }

        _path.Add(key);
        foreach (MilestoneKey anchor in milestone.Rule.Anchors())
        {
            Visit(anchor);
        }

        _path.RemoveAt(_path.Count - 1);
        if (_done.Add(key))
        {
            _order.Add(milestone);
        }
    }
}
