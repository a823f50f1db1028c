module example.com/callbacks

go 1.18

require example.com/signature v0.0.0

// From a folder of your own: where you have put the package.
replace example.com/signature => ../../signature/go
