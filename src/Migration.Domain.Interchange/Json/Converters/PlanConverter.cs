using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Carries a plan in a message, as <see cref="PlanJson"/> writes it. A plan is an answer: one that comes in is refused, plan again from its request.</summary>
public sealed class PlanConverter : DocumentConverter<MigrationPlan>
{
    /// <summary>Makes the converter.</summary>
    public PlanConverter()
        : base(PlanForms.Plan.WriteMembers, _ => new([new Fault("$", "A plan is an answer and is not read; send its request and plan again.")]))
    {
    }
}
