namespace Zintl.Numerics.Integration;

/// <summary>What the search for an event inside a step has left behind.</summary>
public enum LocationOutcome
{
    /// <summary>The tentative step ends at the event, on its near side: commit it.</summary>
    Reached,

    /// <summary>A trial on the way failed its tests, so a shorter tentative step that ends before the event stands instead: commit it and go on.</summary>
    Shortened,

    /// <summary>The event lies at the committed state itself; there is no tentative step.</summary>
    AtStart,

    /// <summary>No step could be solved; <see cref="BdfIntegrator.Failure"/> names cause and remedy.</summary>
    Failed,
}
