namespace Microsoft.EntityFrameworkCore.Migrations;

public abstract class Migration
{
    protected abstract void Up(MigrationBuilder migrationBuilder);

    protected virtual void Down(MigrationBuilder migrationBuilder)
    {
    }
}
