// Stands in for jsPDF's optional companions (html2canvas, dompurify, canvg), which no report uses.
export default {};
