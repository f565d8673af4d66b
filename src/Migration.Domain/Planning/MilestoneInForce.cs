using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>A milestone with the rule that dates it under one request.</summary>
/// <param name="Template">What the template says of it.</param>
/// <param name="Place">Where the template lists it.</param>
/// <param name="Rule">Its rule, overrides applied.</param>
/// <param name="Change">The override, or <see langword="null"/>.</param>
/// <param name="Pin">The day it is pinned to, whatever its rule says, or <see langword="null"/>.</param>
internal sealed record MilestoneInForce(MilestoneTemplate Template, int Place, DateRule Rule, RuleOverride? Change, LocalDate? Pin);
