using System.Text.Json.Serialization;

namespace AotPlan;

[JsonSerializable(typeof(Question))]
internal sealed partial class Messages : JsonSerializerContext;
