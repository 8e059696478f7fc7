export const citation = { doc: "gaojing-plan-2021", start: 0, end: 1, exact: "一" };
export const square = (x: number): GeoJSON.Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [x, 31.3],
      [x + 0.01, 31.3],
      [x + 0.01, 31.31],
      [x, 31.31],
      [x, 31.3],
    ],
  ],
});
export const line: GeoJSON.LineString = {
  type: "LineString",
  coordinates: [
    [121.46, 31.32],
    [121.49, 31.32],
  ],
};
