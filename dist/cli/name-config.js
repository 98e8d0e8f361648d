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
			images: build.images.map(namedImage)
		})),
		...report.workloads && { workloads: report.workloads.map(namedWorkload) },
		problems: report.problems.map(named)
	};
}
exports.nameConfig = nameConfig;
