using System.CommandLine;

namespace Zintl.Cli.Commands;

/// <summary><c>zintl review ...</c>: the review's numbers recomputed, and the simulator held against the library.</summary>
internal static class ReviewCommand
{
    public static Command Create(GlobalOptions options) => new("review", "Recompute the review's tables and check the simulator against curated plateaus.")
    {
        ReviewTable1.Create(options),
        ReviewPlateaus.Create(options),
        ReviewRates.Create(options),
        ReviewCapacity.Create(options),
    };
}
