namespace Zintl.Analysis.Figures;

/// <summary>A rectangle on the page, [px], y downwards.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Box other) => Left <= other.Left && Right >= other.Right && Top <= other.Top && Bottom >= other.Bottom;

    public Box Grown(double margin) => new(Left - margin, Top - margin, Width + (2 * margin), Height + (2 * margin));

    /// <summary>Whether a line piece passes through (Liang and Barsky's clipping).</summary>
    public bool Meets(FigurePoint from, FigurePoint to)
    {
        double enter = 0, leave = 1;
        return Clip(to.X - from.X, Left - from.X, Right - from.X, ref enter, ref leave)
            && Clip(to.Y - from.Y, Top - from.Y, Bottom - from.Y, ref enter, ref leave);
    }

    private static bool Clip(double slope, double low, double high, ref double enter, ref double leave)
    {
        if (slope == 0)
            return low <= 0 && high >= 0;
        double first = Math.Min(low / slope, high / slope), second = Math.Max(low / slope, high / slope);
        enter = Math.Max(enter, first);
        leave = Math.Min(leave, second);
        return enter <= leave;
    }
}
