"""A picture of an attack: the heap after collections above, the times of answers below, over the minutes."""

WIDTH = 760
HEIGHT = 200
LEFT = 60
TOP = 34
SPANS = 60


def spans(points, seconds, pick):
    """The points in equal spans of time, each span told by one value."""
    width = seconds / SPANS
    found = []
    for number in range(SPANS):
        values = sorted(value for at, value in points if number * width <= at < (number + 1) * width)
        if values:
            found.append(((number + 0.5) * width, pick(values)))
    return found


def chart(top, title, lines, seconds, unit):
    """Axes with lines, each a name, a colour and points."""
    most = max([value for _, _, points in lines for _, value in points], default=1) * 1.15 or 1
    across = lambda at: LEFT + at / seconds * WIDTH  # noqa: E731
    up = lambda value: top + HEIGHT - value / most * HEIGHT  # noqa: E731
    drawn = [f'<text x="{LEFT}" y="{top - 10}" class="title">{title}</text>',
             f'<path class="axis" d="M{LEFT},{top} V{top + HEIGHT} H{LEFT + WIDTH}"/>']
    for part in range(5):
        value = most * part / 4
        drawn.append(f'<text x="{LEFT - 6}" y="{up(value) + 4:.1f}" text-anchor="end">{value:.0f} {unit}</text>')
        drawn.append(f'<text x="{across(seconds * part / 4):.1f}" y="{top + HEIGHT + 16}" text-anchor="middle">'
                     f'{seconds * part / 240:.1f} min</text>')
    for number, (name, colour, points) in enumerate(lines):
        path = " ".join(f"{'ML'[index > 0]}{across(at):.1f},{up(value):.1f}" for index, (at, value) in enumerate(points))
        drawn.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.5"/>')
        drawn.append(f'<text x="{LEFT + WIDTH - 8}" y="{top + 14 + 15 * number}" text-anchor="end" fill="{colour}">{name}</text>')
    return drawn


def drawn(collections, times, alone, seconds):
    """The picture in SVG: megabytes after collections and seconds of answers, by seconds since the attack began."""
    milliseconds = [(at, took * 1000) for at, took in times]
    at = lambda share: lambda values: values[min(len(values) - 1, int(len(values) * share))]  # noqa: E731
    heap = chart(TOP, "Heap after collections, least of each span", [("MB", "#1f6f8b", spans(collections, seconds, min))],
                 seconds, "MB")
    answers = chart(TOP + HEIGHT + 70, "Answers to the well-behaved", [
        ("99th percentile", "#b3502d", spans(milliseconds, seconds, at(0.99))),
        ("median", "#1f6f8b", spans(milliseconds, seconds, at(0.5))),
        ("99th percentile when nobody attacks", "#777777", [(0, alone * 1000), (seconds, alone * 1000)]),
    ], seconds, "ms")
    height = TOP + 2 * HEIGHT + 110
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 30} {height}" font-family="sans-serif" font-size="11">',
        "<style>.title{font-size:13px;font-weight:bold}.axis{fill:none;stroke:#444}</style>",
        f'<rect width="100%" height="100%" fill="white"/>', *heap, *answers, "</svg>", ""])
