using System.Runtime.CompilerServices;
using Zintl.Numerics.Fields;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Rows L_i u_(i-1) + D_i u_i + U_i u_(i+1) = r_i of 3x3 blocks in u = (c_e, phi_e, phi_s), one row a node and lane. Off-diagonal blocks hold four entries (a rigid
/// cell: 11, 21, 22, 33) or nine. Eliminated from both ends towards a meeting node, so that two chains of divisions run side by side.
/// </summary>
/// <remarks>Each entry is a field of its own, so that rows are assembled eight at a time; one cell is eliminated node by node, eight cells all together; complex entries are two
/// doubles wide.</remarks>
internal sealed unsafe class BlockSystem
{
    public const int Unknowns = 3;

    /// <summary>The width of one cell whose entries are complex: a real and an imaginary part side by side.</summary>
    public const int ComplexWidth = 2;

    private readonly int nodes, width, meeting;

    public BlockSystem(Arena arena, int nodes, int width, int meeting, bool full)
    {
        (this.nodes, this.width, this.meeting, IsFull) = (nodes, width, meeting, full);
        Stride = Vectors.Padded(nodes * width) + 24;
        Diagonal = arena.Take(9 * Stride);
        Lower = arena.Take(9 * Stride);
        Upper = arena.Take(9 * Stride);
        Right = arena.Take(3 * Stride);
        Couplings = arena.Take(9 * Stride);
    }

    /// <summary>True where off-diagonal blocks are full.</summary>
    public bool IsFull { get; }

    /// <summary>Distance between two entries' fields.</summary>
    public int Stride { get; }

    /// <summary>D, entry (row, column) in field 3 row + column; holds the inverses of the pivots after <see cref="FactoriseAndSolve"/>.</summary>
    public double* Diagonal { get; }

    public double* Lower { get; }

    public double* Upper { get; }

    /// <summary>r, and the solution after <see cref="Solve(double*)"/>, field by row.</summary>
    public double* Right { get; }

    /// <summary>X_i, u_i = z_i - X_i u_next.</summary>
    private double* Couplings { get; }

    /// <summary>Inverts the pivots and solves for <see cref="Right"/>.</summary>
    public void FactoriseAndSolve()
    {
        if (width == 1) FactoriseAndSolve<Real>();
        else if (width == ComplexWidth) FactoriseAndSolve<ComplexNumber>();
        else FactoriseAndSolve<V8>();
    }

    /// <summary>Solves for another right-hand side of the same shape as <see cref="Right"/>, in place.</summary>
    public void Solve(double* right)
    {
        if (width == 1) Solve<Real>(right);
        else if (width == ComplexWidth) Solve<ComplexNumber>(right);
        else Solve<V8>(right);
    }

    private void FactoriseAndSolve<T>()
        where T : struct, IField<T>
    {
        int left = 0, right = nodes - 1;
        while (left < meeting || right > meeting)
        {
            if (left < meeting)
            {
                Eliminate<T>(left, left - 1, Lower, Upper, left > 0);
                left++;
            }

            if (right > meeting)
            {
                Eliminate<T>(right, right + 1, Upper, Lower, right < nodes - 1);
                right--;
            }
        }

        Meet<T>();
        Substitute<T>(Right);
    }

    private void Solve<T>(double* rhs)
        where T : struct, IField<T>
    {
        for (int i = 0; i < meeting; i++) Forward<T>(rhs, i, i - 1, Lower, i > 0);
        for (int i = nodes - 1; i > meeting; i--) Forward<T>(rhs, i, i + 1, Upper, i < nodes - 1);
        if (meeting > 0) Subtract<T>(rhs, meeting, meeting - 1, Lower);
        if (meeting < nodes - 1) Subtract<T>(rhs, meeting, meeting + 1, Upper);
        Multiply<T>(rhs, meeting);
        Substitute<T>(rhs);
    }

    /// <summary>Node i of a chain: D_i - O X_p, its inverse, X_i and z_i.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Eliminate<T>(int node, int previous, double* inward, double* outward, bool hasPrevious)
        where T : struct, IField<T>
    {
        if (hasPrevious) Reduce<T>(node, previous, inward);
        Invert<T>(node);
        Multiply<T>(Right, node);
        int i = node * width, s = Stride;
        double* b = Diagonal + i, o = outward + i, x = Couplings + i;
        T b00 = At<T>(b), b01 = At<T>(b + s), b02 = At<T>(b + 2 * s), b10 = At<T>(b + 3 * s), b11 = At<T>(b + 4 * s), b12 = At<T>(b + 5 * s);
        T b20 = At<T>(b + 6 * s), b21 = At<T>(b + 7 * s), b22 = At<T>(b + 8 * s);
        T o00 = At<T>(o), o10 = At<T>(o + 3 * s), o11 = At<T>(o + 4 * s), o22 = At<T>(o + 8 * s);
        T x00 = b00 * o00 + b01 * o10, x10 = b10 * o00 + b11 * o10, x20 = b20 * o00 + b21 * o10;
        T x01 = b01 * o11, x11 = b11 * o11, x21 = b21 * o11, x02 = b02 * o22, x12 = b12 * o22, x22 = b22 * o22;
        if (IsFull)
        {
            T o01 = At<T>(o + s), o02 = At<T>(o + 2 * s), o12 = At<T>(o + 5 * s), o20 = At<T>(o + 6 * s), o21 = At<T>(o + 7 * s);
            (x00, x10, x20) = (x00 + b02 * o20, x10 + b12 * o20, x20 + b22 * o20);
            (x01, x11, x21) = (x01 + b00 * o01 + b02 * o21, x11 + b10 * o01 + b12 * o21, x21 + b20 * o01 + b22 * o21);
            (x02, x12, x22) = (x02 + b00 * o02 + b01 * o12, x12 + b10 * o02 + b11 * o12, x22 + b20 * o02 + b21 * o12);
        }

        Put(x, x00);
        Put(x + s, x01);
        Put(x + 2 * s, x02);
        Put(x + 3 * s, x10);
        Put(x + 4 * s, x11);
        Put(x + 5 * s, x12);
        Put(x + 6 * s, x20);
        Put(x + 7 * s, x21);
        Put(x + 8 * s, x22);
    }

    private void Meet<T>()
        where T : struct, IField<T>
    {
        if (meeting > 0) Reduce<T>(meeting, meeting - 1, Lower);
        if (meeting < nodes - 1) Reduce<T>(meeting, meeting + 1, Upper);
        Invert<T>(meeting);
        Multiply<T>(Right, meeting);
    }

    /// <summary>D_i -= O X_p, r_i -= O z_p.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Reduce<T>(int node, int previous, double* inward)
        where T : struct, IField<T>
    {
        int i = node * width, p = previous * width, s = Stride;
        double* d = Diagonal + i, o = inward + i, x = Couplings + p;
        T x00 = At<T>(x), x01 = At<T>(x + s), x02 = At<T>(x + 2 * s), x10 = At<T>(x + 3 * s), x11 = At<T>(x + 4 * s), x12 = At<T>(x + 5 * s);
        T x20 = At<T>(x + 6 * s), x21 = At<T>(x + 7 * s), x22 = At<T>(x + 8 * s);
        T o00 = At<T>(o), o10 = At<T>(o + 3 * s), o11 = At<T>(o + 4 * s), o22 = At<T>(o + 8 * s);
        if (IsFull)
        {
            T o01 = At<T>(o + s), o02 = At<T>(o + 2 * s), o12 = At<T>(o + 5 * s), o20 = At<T>(o + 6 * s), o21 = At<T>(o + 7 * s);
            Less(d, o00 * x00 + o01 * x10 + o02 * x20);
            Less(d + s, o00 * x01 + o01 * x11 + o02 * x21);
            Less(d + 2 * s, o00 * x02 + o01 * x12 + o02 * x22);
            Less(d + 3 * s, o10 * x00 + o11 * x10 + o12 * x20);
            Less(d + 4 * s, o10 * x01 + o11 * x11 + o12 * x21);
            Less(d + 5 * s, o10 * x02 + o11 * x12 + o12 * x22);
            Less(d + 6 * s, o20 * x00 + o21 * x10 + o22 * x20);
            Less(d + 7 * s, o20 * x01 + o21 * x11 + o22 * x21);
            Less(d + 8 * s, o20 * x02 + o21 * x12 + o22 * x22);
        }
        else
        {
            Less(d, o00 * x00);
            Less(d + s, o00 * x01);
            Less(d + 2 * s, o00 * x02);
            Less(d + 3 * s, o10 * x00 + o11 * x10);
            Less(d + 4 * s, o10 * x01 + o11 * x11);
            Less(d + 5 * s, o10 * x02 + o11 * x12);
            Less(d + 6 * s, o22 * x20);
            Less(d + 7 * s, o22 * x21);
            Less(d + 8 * s, o22 * x22);
        }

        Subtract<T>(Right, node, previous, inward);
    }

    /// <summary>The inverse of D_i by its adjugate: one division.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Invert<T>(int node)
        where T : struct, IField<T>
    {
        int s = Stride;
        double* d = Diagonal + node * width;
        T a = At<T>(d), b = At<T>(d + s), c = At<T>(d + 2 * s), e = At<T>(d + 3 * s), f = At<T>(d + 4 * s), g = At<T>(d + 5 * s);
        T h = At<T>(d + 6 * s), k = At<T>(d + 7 * s), l = At<T>(d + 8 * s);
        T first = f * l - g * k, second = g * h - e * l, third = e * k - f * h;
        T inverse = T.One / (a * first + b * second + c * third);
        Put(d, first * inverse);
        Put(d + s, (c * k - b * l) * inverse);
        Put(d + 2 * s, (b * g - c * f) * inverse);
        Put(d + 3 * s, second * inverse);
        Put(d + 4 * s, (a * l - c * h) * inverse);
        Put(d + 5 * s, (c * e - a * g) * inverse);
        Put(d + 6 * s, third * inverse);
        Put(d + 7 * s, (b * h - a * k) * inverse);
        Put(d + 8 * s, (a * f - b * e) * inverse);
    }

    private void Forward<T>(double* rhs, int node, int previous, double* inward, bool hasPrevious)
        where T : struct, IField<T>
    {
        if (hasPrevious) Subtract<T>(rhs, node, previous, inward);
        Multiply<T>(rhs, node);
    }

    /// <summary>r_i -= O z_p.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Subtract<T>(double* rhs, int node, int previous, double* inward)
        where T : struct, IField<T>
    {
        int s = Stride;
        double* o = inward + node * width, r = rhs + node * width, z = rhs + previous * width;
        T z0 = At<T>(z), z1 = At<T>(z + s), z2 = At<T>(z + 2 * s);
        T r0 = At<T>(o) * z0, r1 = At<T>(o + 3 * s) * z0 + At<T>(o + 4 * s) * z1, r2 = At<T>(o + 8 * s) * z2;
        if (IsFull)
        {
            r0 = r0 + At<T>(o + s) * z1 + At<T>(o + 2 * s) * z2;
            r1 += At<T>(o + 5 * s) * z2;
            r2 = r2 + At<T>(o + 6 * s) * z0 + At<T>(o + 7 * s) * z1;
        }

        Less(r, r0);
        Less(r + s, r1);
        Less(r + 2 * s, r2);
    }

    /// <summary>z_i = D_i^-1 r_i.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Multiply<T>(double* rhs, int node)
        where T : struct, IField<T>
    {
        int s = Stride;
        double* b = Diagonal + node * width, r = rhs + node * width;
        T r0 = At<T>(r), r1 = At<T>(r + s), r2 = At<T>(r + 2 * s);
        Put(r, At<T>(b) * r0 + At<T>(b + s) * r1 + At<T>(b + 2 * s) * r2);
        Put(r + s, At<T>(b + 3 * s) * r0 + At<T>(b + 4 * s) * r1 + At<T>(b + 5 * s) * r2);
        Put(r + 2 * s, At<T>(b + 6 * s) * r0 + At<T>(b + 7 * s) * r1 + At<T>(b + 8 * s) * r2);
    }

    /// <summary>u_i = z_i - X_i u_next, outwards from the meeting node.</summary>
    private void Substitute<T>(double* rhs)
        where T : struct, IField<T>
    {
        int left = meeting - 1, right = meeting + 1;
        while (left >= 0 || right < nodes)
        {
            if (left >= 0)
            {
                Back<T>(rhs, left, left + 1);
                left--;
            }

            if (right < nodes)
            {
                Back<T>(rhs, right, right - 1);
                right++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Back<T>(double* rhs, int node, int next)
        where T : struct, IField<T>
    {
        int s = Stride;
        double* x = Couplings + node * width, r = rhs + node * width, u = rhs + next * width;
        T u0 = At<T>(u), u1 = At<T>(u + s), u2 = At<T>(u + 2 * s);
        Less(r, At<T>(x) * u0 + At<T>(x + s) * u1 + At<T>(x + 2 * s) * u2);
        Less(r + s, At<T>(x + 3 * s) * u0 + At<T>(x + 4 * s) * u1 + At<T>(x + 5 * s) * u2);
        Less(r + 2 * s, At<T>(x + 6 * s) * u0 + At<T>(x + 7 * s) * u1 + At<T>(x + 8 * s) * u2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T At<T>(double* at)
        where T : struct => Unsafe.ReadUnaligned<T>(at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<T>(double* at, T value)
        where T : struct => Unsafe.WriteUnaligned(at, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Less<T>(double* at, T value)
        where T : struct, IField<T> => Put(at, At<T>(at) - value);
}
