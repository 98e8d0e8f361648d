var releases$1 = [
	{
		"build": 14393,
		"kind": "server",
		"name": "Windows Server 2016",
		"version": "1607",
		"released": "2016-10-15",
		"hostEnd": "2027-01-12",
		"images": [{
			"repository": "windows/servercore",
			"tags": ["ltsc2016"],
			"end": "2027-01-12",
			"floatsUntil": "current"
		}, {
			"repository": "windows/nanoserver",
			"tags": ["sac2016"],
			"end": "2018-10-09",
			"floatsUntil": "2018-10-09"
		}]
	},
	{
		"build": 16299,
		"kind": "server-sac",
		"name": "Windows Server, version 1709",
		"version": "1709",
		"released": "2017-10-17",
		"hostEnd": "2019-04-09",
		"images": [{
			"repository": "windows/servercore",
			"tags": ["1709"],
			"end": "2019-04-09",
			"floatsUntil": "2019-04-09"
		}, {
			"repository": "windows/nanoserver",
			"tags": ["1709"],
			"end": "2019-04-09",
			"floatsUntil": "2019-04-09"
		}]
	},
	{
		"build": 17134,
		"kind": "server-sac",
		"name": "Windows Server, version 1803",
		"version": "1803",
		"released": "2018-04-30",
		"hostEnd": "2019-11-12",
		"images": [{
			"repository": "windows/servercore",
			"tags": ["1803"],
			"end": "2019-11-12",
			"floatsUntil": "2020-02-18"
		}, {
			"repository": "windows/nanoserver",
			"tags": ["1803"],
			"end": "2019-11-12",
			"floatsUntil": "2020-02-18"
		}]
	},
	{
		"build": 17763,
		"kind": "server",
		"name": "Windows Server 2019",
		"version": "1809",
		"released": "2018-11-13",
		"hostEnd": "2029-01-09",
		"images": [
			{
				"repository": "windows/servercore",
				"tags": ["ltsc2019", "1809"],
				"end": "2029-01-09",
				"floatsUntil": "current"
			},
			{
				"repository": "windows/nanoserver",
				"tags": ["1809", "ltsc2019"],
				"end": "2029-01-09",
				"floatsUntil": "current"
			},
			{
				"repository": "windows",
				"tags": ["1809", "ltsc2019"],
				"end": "2029-01-09",
				"floatsUntil": "current"
			}
		]
	},
	{
		"build": 18362,
		"kind": "server-sac",
		"name": "Windows Server, version 1903",
		"version": "1903",
		"released": "2019-05-21",
		"hostEnd": "2020-12-08",
		"images": [
			{
				"repository": "windows/servercore",
				"tags": ["1903"],
				"end": "2020-12-08",
				"floatsUntil": "2020-12-08"
			},
			{
				"repository": "windows/nanoserver",
				"tags": ["1903"],
				"end": "2020-12-08",
				"floatsUntil": "2020-12-08"
			},
			{
				"repository": "windows",
				"tags": ["1903"],
				"end": "2020-12-08",
				"floatsUntil": "2020-12-08"
			}
		]
	},
	{
		"build": 18363,
		"kind": "server-sac",
		"name": "Windows Server, version 1909",
		"version": "1909",
		"released": "2019-11-12",
		"hostEnd": "2021-05-11",
		"images": [
			{
				"repository": "windows/servercore",
				"tags": ["1909"],
				"end": "2021-05-11",
				"floatsUntil": "2021-05-11"
			},
			{
				"repository": "windows/nanoserver",
				"tags": ["1909"],
				"end": "2021-05-11",
				"floatsUntil": "2021-05-11"
			},
			{
				"repository": "windows",
				"tags": ["1909"],
				"end": "2021-05-11",
				"floatsUntil": "2021-05-11"
			}
		]
	},
	{
		"build": 19041,
		"kind": "server-sac",
		"name": "Windows Server, version 2004",
		"version": "2004",
		"released": "2020-05-27",
		"hostEnd": "2021-12-14",
		"images": [
			{
				"repository": "windows/servercore",
				"tags": ["2004"],
				"end": "2021-12-14",
				"floatsUntil": "2021-12-14"
			},
			{
				"repository": "windows/nanoserver",
				"tags": ["2004"],
				"end": "2021-12-14",
				"floatsUntil": "2021-12-14"
			},
			{
				"repository": "windows",
				"tags": ["2004"],
				"end": "2021-12-14",
				"floatsUntil": "2021-12-14"
			}
		]
	},
	{
		"build": 19042,
		"kind": "server-sac",
		"name": "Windows Server, version 20H2",
		"version": "20H2",
		"released": "2020-10-20",
		"hostEnd": "2022-08-09",
		"images": [
			{
				"repository": "windows/servercore",
				"tags": ["20H2", "2009"],
				"end": "2022-08-09",
				"floatsUntil": "2022-08-09"
			},
			{
				"repository": "windows/nanoserver",
				"tags": ["20H2", "2009"],
				"end": "2022-08-09",
				"floatsUntil": "2022-08-09"
			},
			{
				"repository": "windows",
				"tags": ["20H2"],
				"end": "2022-08-09",
				"floatsUntil": "2022-08-09"
			}
		]
	},
	{
		"build": 20348,
		"kind": "server",
		"name": "Windows Server 2022",
		"version": "21H2",
		"released": "2021-08-18",
		"hostEnd": "2031-10-14",
		"images": [
			{
				"repository": "windows/servercore",
				"tags": ["ltsc2022"],
				"end": "2031-10-14",
				"floatsUntil": "current"
			},
			{
				"repository": "windows/nanoserver",
				"tags": ["ltsc2022"],
				"end": "2031-10-14",
				"floatsUntil": "current"
			},
			{
				"repository": "windows/server",
				"tags": ["ltsc2022"],
				"end": "2031-10-14",
				"floatsUntil": "current"
			}
		]
	},
	{
		"build": 20349,
		"kind": "server",
		"name": "Azure Stack HCI 22H2",
		"version": "22H2",
		"released": null,
		"hostEnd": null,
		"images": []
	},
	{
		"build": 25398,
		"kind": "annual-channel",
		"name": "Windows Server, version 23H2",
		"version": "23H2",
		"released": "2023-10-24",
		"hostEnd": "2026-05-12",
		"images": []
	},
	{
		"build": 26100,
		"kind": "server",
		"name": "Windows Server 2025",
		"version": "24H2",
		"released": "2024-11-01",
		"hostEnd": "2034-11-14",
		"images": [
			{
				"repository": "windows/servercore",
				"tags": ["ltsc2025"],
				"end": "2034-11-14",
				"floatsUntil": "current"
			},
			{
				"repository": "windows/nanoserver",
				"tags": ["ltsc2025"],
				"end": "2034-11-14",
				"floatsUntil": "current"
			},
			{
				"repository": "windows/server",
				"tags": ["ltsc2025"],
				"end": "2034-11-14",
				"floatsUntil": "current"
			}
		]
	},
	{
		"build": 14393,
		"kind": "client",
		"name": "Windows 10 1607",
		"version": "1607",
		"longTerm": "2016",
		"released": "2016-08-02",
		"hostEnd": "2026-10-13",
		"images": []
	},
	{
		"build": 15063,
		"kind": "client",
		"name": "Windows 10 1703",
		"version": "1703",
		"released": "2017-04-11",
		"hostEnd": "2019-10-08",
		"images": []
	},
	{
		"build": 16299,
		"kind": "client",
		"name": "Windows 10 1709",
		"version": "1709",
		"released": "2017-10-17",
		"hostEnd": "2020-10-13",
		"images": []
	},
	{
		"build": 17134,
		"kind": "client",
		"name": "Windows 10 1803",
		"version": "1803",
		"released": "2018-04-30",
		"hostEnd": "2021-05-11",
		"images": []
	},
	{
		"build": 17763,
		"kind": "client",
		"name": "Windows 10 1809",
		"version": "1809",
		"longTerm": "2019",
		"released": "2018-11-13",
		"hostEnd": "2029-01-09",
		"images": []
	},
	{
		"build": 18362,
		"kind": "client",
		"name": "Windows 10 1903",
		"version": "1903",
		"released": "2019-05-21",
		"hostEnd": "2020-12-08",
		"images": []
	},
	{
		"build": 18363,
		"kind": "client",
		"name": "Windows 10 1909",
		"version": "1909",
		"filesOf": 18362,
		"released": "2019-11-12",
		"hostEnd": "2022-05-10",
		"images": []
	},
	{
		"build": 19041,
		"kind": "client",
		"name": "Windows 10 2004",
		"version": "2004",
		"released": "2020-05-27",
		"hostEnd": "2021-12-14",
		"images": []
	},
	{
		"build": 19042,
		"kind": "client",
		"name": "Windows 10 20H2",
		"version": "20H2",
		"filesOf": 19041,
		"released": "2020-10-20",
		"hostEnd": "2023-05-09",
		"images": []
	},
	{
		"build": 19043,
		"kind": "client",
		"name": "Windows 10 21H1",
		"version": "21H1",
		"filesOf": 19041,
		"released": "2021-05-18",
		"hostEnd": "2022-12-13",
		"images": []
	},
	{
		"build": 19044,
		"kind": "client",
		"name": "Windows 10 21H2",
		"version": "21H2",
		"filesOf": 19041,
		"longTerm": "2021",
		"released": "2021-11-16",
		"hostEnd": "2032-01-13",
		"images": []
	},
	{
		"build": 19045,
		"kind": "client",
		"name": "Windows 10 22H2",
		"version": "22H2",
		"filesOf": 19041,
		"released": "2022-10-18",
		"hostEnd": "2025-10-14",
		"images": []
	},
	{
		"build": 22e3,
		"kind": "client",
		"name": "Windows 11 21H2",
		"version": "21H2",
		"released": "2021-10-04",
		"hostEnd": "2024-10-08",
		"images": []
	},
	{
		"build": 22621,
		"kind": "client",
		"name": "Windows 11 22H2",
		"version": "22H2",
		"released": "2022-09-20",
		"hostEnd": "2025-10-14",
		"images": []
	},
	{
		"build": 22631,
		"kind": "client",
		"name": "Windows 11 23H2",
		"version": "23H2",
		"filesOf": 22621,
		"released": "2023-10-31",
		"hostEnd": "2026-11-10",
		"images": []
	},
	{
		"build": 26100,
		"kind": "client",
		"name": "Windows 11 24H2",
		"version": "24H2",
		"longTerm": "2024",
		"ownRevisions": {
			"from": 7623,
			"below": 32230
		},
		"released": "2024-10-01",
		"hostEnd": "2034-10-10",
		"images": []
	},
	{
		"build": 26200,
		"kind": "client",
		"name": "Windows 11 25H2",
		"version": "25H2",
		"filesOf": 26100,
		"released": "2025-09-30",
		"hostEnd": "2028-10-10",
		"images": []
	},
	{
		"build": 26300,
		"kind": "client",
		"name": "Windows 11 26H2",
		"version": "26H2",
		"filesOf": 26100,
		"released": "2026-09-29",
		"hostEnd": null,
		"images": []
	},
	{
		"build": 28e3,
		"kind": "client",
		"name": "Windows 11 26H1",
		"version": "26H1",
		"released": "2026-02-10",
		"hostEnd": "2029-03-13",
		"images": []
	}
];
var beforeContainers = [
	{
		"build": 6003,
		"kernel": "6.0",
		"server": "Windows Server 2008",
		"client": null
	},
	{
		"build": 7601,
		"kernel": "6.1",
		"server": "Windows Server 2008 R2",
		"client": "Windows 7"
	},
	{
		"build": 9200,
		"kernel": "6.2",
		"server": "Windows Server 2012",
		"client": "Windows 8"
	},
	{
		"build": 9600,
		"kernel": "6.3",
		"server": "Windows Server 2012 R2",
		"client": "Windows 8.1"
	},
	{
		"build": 10240,
		"kernel": "10.0",
		"server": null,
		"client": "Windows 10 1507",
		"longTerm": "2015"
	},
	{
		"build": 10586,
		"kernel": "10.0",
		"server": null,
		"client": "Windows 10 1511"
	}
];
function releases() {
	return releases$1;
}
function releasesBeforeContainers() {
	return beforeContainers;
}
function editionOf(release) {
	return release.kind === "client" ? "client" : "server";
}
let byBuild;
function releaseOf(build, edition) {
	byBuild ??= new Map(releases().map((release) => [key(release.build, editionOf(release)), release]));
	return byBuild.get(key(build, edition)) ?? null;
}
function describeBuild(build, edition) {
	const old = releasesBeforeContainers().find((row) => row.build === build);
	const name = nameOf(build, edition ?? "server", old) ?? (edition === null ? nameOf(build, "client", old) : null);
	const version = `${old?.kernel ?? "10.0"}.${build}`;
	return name === null ? `build ${version}` : `${name} (${version})`;
}
function nameOf(build, edition, old) {
	return releaseOf(build, edition)?.name ?? old?.[edition] ?? null;
}
function key(build, edition) {
	return `${build} ${edition}`;
}
Object.defineProperty(exports, "describeBuild", {
	enumerable: true,
	get: function() {
		return describeBuild;
	}
});
Object.defineProperty(exports, "editionOf", {
	enumerable: true,
	get: function() {
		return editionOf;
	}
});
Object.defineProperty(exports, "releaseOf", {
	enumerable: true,
	get: function() {
		return releaseOf;
	}
});
Object.defineProperty(exports, "releases", {
	enumerable: true,
	get: function() {
		return releases;
	}
});
Object.defineProperty(exports, "releasesBeforeContainers", {
	enumerable: true,
	get: function() {
		return releasesBeforeContainers;
	}
});
