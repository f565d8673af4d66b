namespace Microsoft.EntityFrameworkCore.Migrations;

public class MigrationBuilder
{
    public string Script { get; private set; } = "";

    public void Sql(string sql) => Script += sql;
}
