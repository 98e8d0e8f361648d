const require_once = require("./once.js");
const require_check = require("./check.js");
// lib/name-config.js
function nameConfig(report, used) {
	const named = (told) => ({
		...told,
		message: require_check.withConfigFile(told.message, used)
	});
	const namedResult = (result) => ({
		...named(result),
		ways: result.ways.map((way) => ({
			...way,
			text: require_check.withConfigFile(way.text, used)
		})),
		notes: result.notes.map(named)
	});
	const namedImage = (image) => ({
		...image,
		results: image.results.map(namedResult)
	});
	const known = new Map();
	const namedImages = (images) => require_once.once(known, images, () => images.map(namedImage));
	const namedWorkload = (workload) => ({
		...workload,
		findings: workload.findings.map((finding) => ({
			...named(finding),
			ways: finding.ways.map((way) => require_check.withConfigFile(way, used))
		}))
	});
	return {
		...report,
		builds: report.builds.map((build) => ({
			...build,
			images: namedImages(build.images)
		})),
		...report.workloads && { workloads: report.workloads.map(namedWorkload) },
		problems: report.problems.map(named)
	};
}
exports.nameConfig = nameConfig;
