using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>A notice with the period that dates it under one request.</summary>
/// <param name="Template">What the template says of it.</param>
/// <param name="Period">Its period, overrides applied.</param>
/// <param name="Change">The override, or <see langword="null"/>.</param>
/// <param name="Calendar">The calendar of the party that is told.</param>
/// <param name="Served">When it was given, or <see langword="null"/>.</param>
/// <param name="IsNeeded">Whether it has to be given at all.</param>
internal sealed record NoticeInForce(NoticeTemplate Template, NoticePeriod Period, RuleOverride? Change, WorkingCalendar Calendar, ServedNotice? Served, bool IsNeeded);
