namespace MigrationDomain.Templates;

/// <summary>The keys have one shape; <see cref="Rules.MilestoneKeyTests"/> tries it out.</summary>
public sealed class TemplateKeysTests
{
    public static TheoryData<Func<string, object>, string> Keys => new()
    {
        { value => new ActivityKey(value), "an activity key. Use lower-case letters, digits and single hyphens, such as 'gp-38'" },
        { value => new NoticeKey(value), "a notice key. Use lower-case letters, digits and single hyphens, such as 'eps'" },
        { value => new PartyKey(value), "a party key. Use lower-case letters, digits and single hyphens, such as 'old-supplier'" },
        { value => new PhaseKey(value), "a phase key. Use lower-case letters, digits and single hyphens, such as 'data-checking'" },
        { value => new RoleKey(value), "a role key. Use lower-case letters, digits and single hyphens, such as 'lead-gp'" },
        { value => new TemplateKey(value), "a template key. Use lower-case letters, digits and single hyphens, such as 'gp-practice'" },
        { value => new WindowKey(value), "a window key. Use lower-case letters, digits and single hyphens, such as 'critical-window'" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_is_a_slug(Func<string, object> key, string wanted)
    {
        key("a-1").ToString().Should().Be("a-1");
        key("a-1").Should().Be(key("a-1")).And.NotBe(key("a-2"));
        Action refused = () => key("A 1");
        refused.Should().Throw<ArgumentException>().WithMessage($"'A 1' is not {wanted}, at most 64 characters. (Parameter 'value')");
    }

    [Fact]
    public void An_edition_has_a_key_and_a_name()
    {
        Action key = () => _ = new Edition("2019 Guide", "Guide", 2019);
        Action name = () => _ = new Edition("guide-2019", "", 2019);
        key.Should().Throw<ArgumentException>().WithMessage(
            "'2019 Guide' is not an edition key. Use lower-case letters, digits and single hyphens, such as 'guide-2019', at most 64 characters. (Parameter 'value')");
        name.Should().Throw<ArgumentException>().WithParameterName("name");
    }
}
