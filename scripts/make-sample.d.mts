export declare function sampleText(): string;
