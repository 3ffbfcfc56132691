#!/usr/bin/env bash
# epanet-js 0.9.0: a network of pipes that is set to metric units has its heights in metres, its flows in cubic metres and its pressures in pounds on the square inch.
#
# setFlowUnits changes the units of a network; those of the flow say what the others are.
# Guess that was wrong: what is read afterwards is metric throughout, pressure in metres of water, as in a network that was written in metric units.
# Seen: heights, lengths, widths and flows are changed, and the pressure is the number that it was, also when the network is worked out anew: 43.3 in place of 30.5.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact epanet-js@0.9.0
cat >try.mjs <<'JS'
import { FlowUnits, LinkProperty, NodeProperty, Project, Workspace } from 'epanet-js';

const workspace = new Workspace();
await workspace.loadModule();
const network = (units, height, length, width, demand, head) => `[JUNCTIONS]
 village ${height} ${demand}
[RESERVOIRS]
 dam ${head}
[PIPES]
 main dam village ${length} ${width} 100 0 Open
[OPTIONS]
 Units ${units}
 Headloss H-W
[END]
`;
const open = (text) => {
	const project = new Project(workspace);
	workspace.writeFile('network.inp', text);
	project.open('network.inp', 'report.rpt', 'out.bin');
	project.solveH();
	return project;
};
const show = (name, project) => {
	const node = (property) => project.getNodeValue(1, property).toFixed(1);
	const link = (property) => project.getLinkValue(1, property).toFixed(1);
	console.log(`${name}: height ${node(NodeProperty.Elevation)}, length ${link(LinkProperty.Length)}, width ${link(LinkProperty.Diameter)}, flow ${link(LinkProperty.Flow)}, pressure ${node(NodeProperty.Pressure)}`);
};
const american = open(network('GPM', 100, 1000, 12, 50, 200));
show('written in gallons', american);
american.setFlowUnits(FlowUnits.CMH);
show('set to cubic metres', american);
american.solveH();
show('worked out anew', american);
american.close();
show('written in cubic metres', open(network('CMH', 30.48, 304.8, 304.8, 11.356, 60.96)));
JS
node try.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
written in gallons: height 100.0, length 1000.0, width 12.0, flow 50.0, pressure 43.3
set to cubic metres: height 30.5, length 304.8, width 304.8, flow 11.4, pressure 43.3
worked out anew: height 30.5, length 304.8, width 304.8, flow 11.4, pressure 43.3
written in cubic metres: height 30.5, length 304.8, width 304.8, flow 11.4, pressure 30.5
SEEN
