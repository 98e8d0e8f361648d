// lib/place/answer.js
const RANK = {
	no: 0,
	maybe: 1,
	yes: 2
};
function every(items, answer) {
	let worst = "yes";
	for (const item of items) {
		const one = answer(item);
		if (one === "no") return "no";
		if (RANK[one] < RANK[worst]) worst = one;
	}
	return worst;
}
function some(items, answer) {
	let best = "no";
	for (const item of items) {
		const one = answer(item);
		if (one === "yes") return "yes";
		if (RANK[one] > RANK[best]) best = one;
	}
	return best;
}
function both(first, second) {
	return first === "no" ? "no" : every([first, second()], (answer) => answer);
}
function isTrue(condition) {
	return condition ? "yes" : "no";
}
// lib/place/node.js
function labelOf(node, key) {
	return node.labels.get(key) ?? (node.allLabels || node.lacks?.has(key) ? null : void 0);
}
Object.defineProperty(exports, "both", {
	enumerable: true,
	get: function() {
		return both;
	}
});
Object.defineProperty(exports, "every", {
	enumerable: true,
	get: function() {
		return every;
	}
});
Object.defineProperty(exports, "isTrue", {
	enumerable: true,
	get: function() {
		return isTrue;
	}
});
Object.defineProperty(exports, "labelOf", {
	enumerable: true,
	get: function() {
		return labelOf;
	}
});
Object.defineProperty(exports, "some", {
	enumerable: true,
	get: function() {
		return some;
	}
});
