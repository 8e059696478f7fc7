import { areaLabels, townLabels } from "./area-labels";
import { areas } from "./areas";
import { basemapLand } from "./basemap-land";
import { basemapRails } from "./basemap-rails";
import { basemapRoadLabels, basemapRoads } from "./basemap-roads";
import { basemapWater, basemapWaterLabels } from "./basemap-water";
import { carrierMarks, carriers } from "./carriers";
import { corridorLabels } from "./corridor-labels";
import { corridorHeadings, corridorSpines, corridors } from "./corridors";
import { facilities, facilityMarks } from "./facilities";
import { gathered } from "./gathered";
import { greenWater, greenWaterLabels } from "./green-water";
import type { Subject } from "./layer";
import { axes, metro, stationLabels, stations } from "./metro";
import { parcelMarks, parcels } from "./parcels";
import { planRoadLabels, planRoads } from "./plan-roads";
import { projectMarks, projects } from "./projects";
import { selection, selectionMarks } from "./selection";
import { zoneLabels, zones } from "./zones";

/**
 * From the ground up. The ribbons lie under the roads, so that a road runs white through its band. Letters come last,
 * and of two that collide the one further down this list stays: the plan's names before those of the ground.
 */
export const SUBJECTS: readonly Subject[] = [
  basemapLand,
  basemapWater,
  zones,
  corridors,
  basemapRoads,
  basemapRails,
  areas,
  greenWater,
  planRoads,
  corridorSpines,
  projects,
  metro,
  axes,
  corridorHeadings,
  facilities,
  carriers,
  parcels,
  selection,
  basemapRoadLabels,
  basemapWaterLabels,
  areaLabels,
  planRoadLabels,
  greenWaterLabels,
  zoneLabels,
  facilityMarks,
  carrierMarks,
  projectMarks,
  parcelMarks,
  townLabels,
  stations,
  stationLabels,
  corridorLabels,
  gathered,
  selectionMarks,
];
