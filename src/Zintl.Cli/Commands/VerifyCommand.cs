using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Zintl.Analysis.Verification;
using Zintl.Analysis.Verification.Exact;
using Zintl.Cells.References;
using Zintl.Cli.Output;
using Zintl.Materials.Input;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl verify</c>: the exact tests and every reference case in one table.</summary>
internal static class VerifyCommand
{
    public static Command Create(GlobalOptions options)
    {
        Option<string?> reference = new("--reference") { Description = "Folder of reference cases (else ZINTL_REFERENCE, else the one beside the repository)." };
        Option<string> pattern = new("--case") { Description = "Only cases whose name fits, with * and ?: \"chen2020/*\".", DefaultValueFactory = _ => "*" };
        Command command = new("verify", "Check against closed forms and against curves of independent codes.") { reference, pattern };
        return CommandContext.With(command, options, "verify", context =>
        {
            string? root = ReferenceRoot.Find(context.Parsed.GetValue(reference));
            return Run(context, root, context.Parsed.GetValue(pattern)!);
        });
    }

    private static int Run(CommandContext context, string? root, string pattern)
    {
        ImmutableArray<ReferenceCase> references = root is null ? [] : ReferenceFolder.Read(root, pattern);
        if (root is not null && references.IsEmpty) throw new InputException(new InputFault(root, "--case", $"no case named \"{pattern}\"", "a name or a pattern with * and ?"));
        ExactOutcome[] exact = [.. ExactTests.All.Select(test => test.Run())];
        CaseVerifier verifier = new(Engine.Default);
        CaseOutcome[] cases = [.. references.Select(verifier.Run)];
        string[] warnings = root is null ? ["no folder of reference cases was found (--reference, ZINTL_REFERENCE): only the exact tests ran"] : [];
        bool failed = exact.Any(outcome => outcome.Verdict == Verdict.Failed) || cases.Any(outcome => outcome.Verdict == Verdict.Failed);
        return context.Output.Succeed(VerifyText.Of(exact, cases), writer => Document(writer, exact, cases), warnings, failed ? ExitCode.Fault : ExitCode.Done);
    }

    private static void Document(Utf8JsonWriter writer, ExactOutcome[] exact, CaseOutcome[] cases)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("exact");
        foreach (ExactOutcome outcome in exact) Write(writer, outcome);
        writer.WriteEndArray();
        writer.WriteStartArray("cases");
        foreach (CaseOutcome outcome in cases) Write(writer, outcome);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExactOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("name", outcome.Name);
        Number(writer, "relativeError", outcome.Error);
        writer.WriteNumber("limit", outcome.Limit);
        writer.WriteString("verdict", VerifyText.Word(outcome.Verdict));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CaseOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("name", outcome.Name);
        writer.WriteString("model", outcome.Model);
        Number(writer, "rootMeanSquare_mV", 1000 * outcome.RootMeanSquare);
        Number(writer, "worst_mV", 1000 * outcome.Worst);
        Number(writer, "relativeError", outcome.RelativeError);
        Number(writer, "unknowns", outcome.Unknowns);
        Number(writer, "steps", outcome.Steps);
        Number(writer, "time_ms", 1000 * outcome.Elapsed);
        writer.WriteString("verdict", VerifyText.Word(outcome.Verdict));
        writer.WriteString("note", outcome.Note);
        writer.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }
}
