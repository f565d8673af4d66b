using MigrationDomain.Interchange.Svg;

namespace MigrationDomain.Interchange.Html;

/// <summary>How the report looks: on a desk, on a telephone, on A4.</summary>
internal static class ReportStyle
{
    public const string Sheet = $$"""
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; background: {{Ink.Paper}}; color: {{Ink.Text}}; font: 16px/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; }
        main, footer { max-width: 1264px; margin: 0 auto; padding: 0 32px; }
        h1 { margin: 32px 0 8px; font-size: 32px; line-height: 1.25; }
        h2 { margin: 48px 0 8px; font-size: 24px; line-height: 1.25; }
        footer { margin-top: 48px; border-top: 4px solid {{Ink.Phase}}; color: {{Ink.Quiet}}; font-size: 14px; }
        figure { margin: 16px 0; }
        svg { display: block; width: 100%; height: auto; }
        .narrow { display: none; }
        .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 16px; margin: 24px 0 0; }
        .facts div { padding: 12px 16px; border-left: 4px solid {{Ink.Phase}}; background: {{Ink.Band}}; }
        .facts dt { color: {{Ink.Quiet}}; font-size: 14px; }
        .facts dd { margin: 0; font-weight: bold; }
        table { width: 100%; border-collapse: collapse; }
        caption { padding: 4px 0; text-align: left; color: {{Ink.Quiet}}; font-size: 14px; }
        th, td { padding: 8px 16px 8px 8px; border-bottom: 1px solid {{Ink.Rule}}; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        thead th { border-bottom: 2px solid {{Ink.Text}}; white-space: nowrap; }
        tbody th { font-weight: bold; }
        .short { white-space: nowrap; }
        tbody tr:target { background: {{Ink.Band}}; }
        .blocker th { border-left: 6px solid {{Ink.Bad}}; }
        .warning th { border-left: 6px solid {{Ink.Warning}}; }
        .note th { border-left: 6px solid {{Ink.Rule}}; }
        @media screen and (max-width: 719px) {
          main, footer { padding: 0 16px; }
          h1 { font-size: 26px; }
          h2 { font-size: 21px; }
          .wide { display: none; }
          .narrow { display: block; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table, caption, tbody, tr, th, td { display: block; }
          tr { padding: 8px 0; border-bottom: 1px solid {{Ink.Rule}}; }
          th, td { padding: 2px 8px; border: 0; }
          td:empty { display: none; }
          td::before { content: attr(data-name) ": "; color: {{Ink.Quiet}}; }
        }
        @media print {
          @page { size: A4; margin: 14mm; }
          body { font-size: 10pt; }
          main, footer { max-width: none; padding: 0; }
          h1 { margin-top: 0; font-size: 18pt; }
          h2 { margin-top: 18pt; font-size: 13pt; break-after: avoid; }
          .wide { display: block; }
          .narrow { display: none; }
          figure, tr, .facts div { break-inside: avoid; }
          h2 + p { break-after: avoid; }
          figure svg { max-height: 230mm; }
          thead { display: table-header-group; }
          tbody tr:first-child { break-before: avoid; }
          th, td { padding: 3pt 6pt 3pt 3pt; font-size: 8.5pt; }
          .facts div, .blocker th, .warning th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """;
}
